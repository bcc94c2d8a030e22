// What people know of each document beside its text; what is not known is not there.
MATCH (document:Document)
WITH document, $facts[document.id] AS facts
SET document.givenTitle = facts.title, document.issuer = facts.issuer, document.published = facts.date,
    document.source = facts.source, document.retrieved = facts.retrieved
