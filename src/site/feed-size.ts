/** How many articles a feed has at the most, each with its whole text, since readers keep what they have seen. */
export const FEED_ARTICLES = 20;
