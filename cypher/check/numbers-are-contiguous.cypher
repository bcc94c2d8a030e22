// zh: 每份清单的序号从1起连续不断，或每一类别各从1起，或报告说明哪里不是
// en: The numbers of each list, or of each of its categories, run from 1 without a gap, or the report says where they do not
MATCH (document:Document&(Touched|Offending))<-[:STATED_IN]-(duty:Duty)
WITH document, duty.list AS list, min(duty.number) AS first, max(duty.number) AS last,
     count(DISTINCT duty.number) AS numbers, count(duty) AS duties, collect(duty.line) AS lines, collect(duty) AS stated
WHERE (first <> 1 OR last <> duties OR numbers <> duties)
  AND NOT EXISTS {
    (document)<-[found:FOUND_IN]-(problem:Problem)
    WHERE problem.rule IN ['number-out-of-sequence', 'number-twice'] AND found.line IN lines
  }
  AND EXISTS {
    UNWIND stated AS one
    OPTIONAL MATCH (one)-[:IN_CATEGORY]->(category:Category)
    WITH category, min(one.number) AS lowest, max(one.number) AS highest,
         count(DISTINCT one.number) AS different, count(one) AS size
    WHERE lowest <> 1 OR highest <> size OR different <> size
    RETURN category
  }
RETURN document.id + ' ' + list AS offender, first + '–' + last + ': ' + duties AS what, elementId(document) AS again
ORDER BY offender
