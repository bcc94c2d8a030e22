// What rests on any document, department or common duty is worked out and checked again.
MATCH (any:Document|Department|CommonDuty|Wording)
SET any:Touched
