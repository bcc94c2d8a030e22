// What rests on what had changed has been worked out and checked.
MATCH (touched:Touched|Offending)
REMOVE touched:Touched:Offending
