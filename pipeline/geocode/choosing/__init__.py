"""Which place of the gazetteer a name means, or that none is sure enough."""
