// In how many townships a common duty is found, for drawing it as large as its reach.
MATCH (common:CommonDuty&Touched)
SET common.townships = COUNT {
  MATCH (common)<-[:INSTANCE_OF]-(:Duty)<-[:PERFORMS|ASSISTS|RELIEVED_OF]-(township:Township)
  RETURN DISTINCT township }
