-- 哪些职能收回的事项最多，涉及几个县 / the functions that reclaimed most, and in how many counties
SELECT function, count(DISTINCT duty_id) AS duties, count(DISTINCT d.county) AS counties
FROM 'assignments.parquet' a JOIN 'duties.parquet' d USING (duty_id)
WHERE a.relation = 'RECLAIMED_BY' AND a.named_in = 'cell'
GROUP BY function ORDER BY duties DESC, function;

-- 同一件事在哪些县是收回、在哪些县还在乡镇 / what one county reclaimed and another still lists
SELECT common_duty, list_agg.reclaimed, list_agg.still
FROM (SELECT common_duty_id, any_value(common_duty) AS common_duty,
             list_distinct(list(county) FILTER (list = 'reclaimed')) AS reclaimed,
             list_distinct(list(county) FILTER (list <> 'reclaimed')) AS still
      FROM 'duties.parquet' WHERE common_duty_id IS NOT NULL GROUP BY common_duty_id) AS list_agg
WHERE len(reclaimed) > 0 AND len(still) > 0
ORDER BY common_duty;

-- 各县每类清单的事项数 / duties by county and list
PIVOT 'duties.parquet' ON list USING count(*) GROUP BY county ORDER BY county;
