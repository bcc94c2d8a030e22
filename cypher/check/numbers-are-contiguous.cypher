// zh: 每份清单的序号从1起连续不断
// en: The numbers of each list run from 1 without a gap
MATCH (document:Document&(Touched|Offending))<-[:STATED_IN]-(duty:Duty)
WITH document, duty.list AS list, min(duty.number) AS first, max(duty.number) AS last,
     count(DISTINCT duty.number) AS numbers, count(duty) AS duties
WHERE first <> 1 OR last <> duties OR numbers <> duties
RETURN document.id + ' ' + list AS offender, first + '–' + last + ': ' + duties AS what, elementId(document) AS again
ORDER BY offender
