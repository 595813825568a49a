import { address } from '../../site/routes.ts';
import { siteName } from '../../site/site-texts.ts';
import { type Frame, frameHtml } from './frame.ts';

/**
 * What oEmbed 1.0 (oembed.com, 2.3.4.4 "The rich type") says of a card. It is a file and no program, so it heeds no
 * `maxwidth`: the frame is never wider than what it stands in.
 */
export function oembed(frame: Frame, url: (path: string) => string) {
  return {
    version: '1.0',
    type: 'rich',
    title: frame.title,
    provider_name: siteName(),
    provider_url: url(address.home()),
    width: frame.width,
    height: frame.height,
    html: frameHtml(frame, url),
  };
}
