/** What a field may hold that ends a text, an attribute, a script or a comment, or runs where something evaluates it. */
export const PAYLOADS: readonly string[] = [
  '"><script>alert(1)</script>',
  "'><img src=x onerror=alert(1)>",
  '</script><script>alert(1)</script>',
  '</title><svg onload=alert(1)>',
  '" autofocus onfocus="alert(1)',
  "' onmouseover='alert(1)",
  '<!-- --><iframe srcdoc="<script>alert(1)</script>">',
  ']]><script>alert(1)</script>',
  '$' + '{alert(1)} {{alert(1)}} {alert(1)} <%= alert(1) %>',
  '&lt;img src=x onerror=alert(1)&gt; &#60;b&#62;',
  'javascript:alert(1)',
  '\u2067\u2028<b>alert(1)',
  '</textarea></style></noscript><img src=https://evil.example/x.png>',
  '../../../etc/passwd?a=1&b=2#c',
];
