import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contactAddress } from '../../../src/site/contact-address.ts';

const url = 'https://gloss.example/articles/a/';

test('mail gets the title as its subject and the address as its text', () => {
  assert.equal(
    contactAddress('mailto:a@b.example', { title: 'A & B?', url }),
    'mailto:a@b.example?subject=A%20%26%20B%3F&body=https%3A%2F%2Fgloss.example%2Farticles%2Fa%2F',
  );
  assert.equal(
    contactAddress('Mailto:a@b.example?cc=c@b.example', { title: 'A', url: undefined }),
    'Mailto:a@b.example?cc=c@b.example&subject=A',
  );
});

test('a form gets what its address asks for, and no more', () => {
  assert.equal(
    contactAddress('https://b.example/form?about={title}&page={url}', { title: 'A & B', url }),
    'https://b.example/form?about=A%20%26%20B&page=https%3A%2F%2Fgloss.example%2Farticles%2Fa%2F',
  );
  assert.equal(contactAddress('https://b.example/form', { title: 'A', url }), 'https://b.example/form');
  assert.equal(
    contactAddress('https://b.example/form?page={url}', { title: 'A', url: undefined }),
    'https://b.example/form?page=',
  );
});
