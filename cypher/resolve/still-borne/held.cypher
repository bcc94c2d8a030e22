MATCH (reclaimed:Wording)-[borne:STILL_BORNE_IN]->(other:Wording)
RETURN {reclaimed: reclaimed.id, other: other.id, strength: borne.strength, evidence: borne.evidence,
        score: borne.score, reason: borne.reason} AS row
