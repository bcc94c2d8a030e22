// What rests on what had changed has been worked out and holds.
MATCH (touched:Touched)
REMOVE touched:Touched
