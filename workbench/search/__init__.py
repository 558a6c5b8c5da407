"""Finding provisions, recommendations and amendments. The index is a cache in the user's folder, rebuilt on doubt."""

from workbench.search.answer import Hit, SearchAnswer
from workbench.search.index import SearchIndex

__all__ = ["Hit", "SearchAnswer", "SearchIndex"]
