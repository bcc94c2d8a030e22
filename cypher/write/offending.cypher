// What a check found wrong is checked again at each import until it is mended.
UNWIND $ids AS id
MATCH (offending) WHERE elementId(offending) = id
SET offending:Offending
