WITH reclaimed AS (
  SELECT DISTINCT has.end_key AS function, act.end_key AS act, l.end_key AS duty
  FROM "RECLAIMED_BY.Duty.Department" r
  JOIN "HAS_FUNCTION.Department.Function" has ON has.start_key = r.end_key
  JOIN "IS_ACT.Duty.Act" act ON act.start_key = r.start_key
  JOIN "RELIEVED_OF.Township.Duty" l ON l.end_key = r.start_key
  WHERE r.namedIn = 'cell'
  ORDER BY 3)
SELECT function, act, count(*) AS duties, group_concat(duty)
FROM reclaimed
GROUP BY function, act
ORDER BY duties DESC, function, act
