// What rests on what documents and common duties have touched is right again.
MATCH (touched:Touched)
REMOVE touched:Touched
