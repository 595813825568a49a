/** Whether Netlify builds the site: https://docs.netlify.com/build/configure-builds/environment-variables/. */
export function onNetlify(): boolean {
  return process.env['NETLIFY'] === 'true';
}
