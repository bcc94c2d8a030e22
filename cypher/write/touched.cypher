// What rests on any department or common duty is worked out again.
MATCH (any:Department|CommonDuty)
SET any:Touched
