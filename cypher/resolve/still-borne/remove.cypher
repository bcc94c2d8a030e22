UNWIND $rows AS row
MATCH (:Wording {id: row.reclaimed})-[borne:STILL_BORNE_IN]->(:Wording {id: row.other})
DELETE borne
