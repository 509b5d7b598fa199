"""Posts of social networks that an article quotes, as the networks' own code for embedding marks them up.

Without its script, which no saved page runs, such a post is a quotation with the name of who wrote it; the article goes
on from it. The class names are those that the networks' oEmbed answers give out (publish.twitter.com,
embed.bsky.app, Mastodon's ``/api/oembed``, reddit.com/oembed).
"""

from __future__ import annotations

from cleaneditor.core.model import Document

_POSTS = frozenset({"twitter-tweet", "bluesky-embed", "mastodon-embed", "reddit-embed-bq"})


def embedded_posts(document: Document) -> list[int]:
    """The blocks of *document* that are such posts, by index."""
    if _POSTS.isdisjoint(document.names):
        return []
    inside: list[bool] = []
    for element in document.elements:
        marked = any(key == "class" and not _POSTS.isdisjoint(value.split()) for key, value in element.attributes)
        inside.append(marked or (element.parent >= 0 and inside[element.parent]))
    return [block.index for block in document.blocks if block.element >= 0 and inside[block.element]]
