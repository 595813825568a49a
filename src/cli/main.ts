#!/usr/bin/env node
import { nearest } from '../model/fields/nearest.ts';
import { CONTENT_VARIABLE, contentMeant } from '../site/site-folder.ts';
import { COMMANDS, type CommandName } from './command-list.ts';
import { LOAD } from './commands.ts';
import { commonOptions } from './common-options.ts';
import { helpText, tooOld } from './help.ts';

/**
 * `gloss COMMAND … [--content FOLDER]`: does one of the commands, on the site whose content lies in that folder: that of the
 * environment (`GLOSS_CONTENT`) where none is given, else `content` in the working folder. A command finds the folder in the environment,
 * since settings are read from there, so it is loaded when that is set.
 */
const [name = 'help', ...given] = process.argv.slice(2);
const load = Object.hasOwn(LOAD, name) ? LOAD[name as CommandName] : undefined;
const old = tooOld(process.versions.node);

if (old !== undefined) refuse(old);
else if (['help', '--help', '-h', '--version'].includes(name)) console.log(helpText(name));
else if (!load) {
  const near = nearest(name, Object.keys(COMMANDS));
  refuse(`There is no command "${name}".${near === undefined ? '' : ` Did you mean "${near}"?`} gloss help lists all.`);
} else {
  const { folder = process.env[CONTENT_VARIABLE], rest } = commonOptions(given);
  // To start a site asks for none; every other command says itself where there is no content.
  const meant = folder === undefined ? undefined : contentMeant(folder);
  if (meant && 'refused' in meant) refuse(meant.refused);
  else {
    if (meant) process.env[CONTENT_VARIABLE] = meant.content;
    process.argv.splice(2, process.argv.length, ...rest);
    await load();
  }
}

function refuse(why: string): void {
  console.error(why);
  process.exitCode = 1;
}
