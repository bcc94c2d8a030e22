// What is told of each county on its map; counts of all its townships' lists, or shares of them.
UNWIND [['reclaimed-duties', '收回的事项数'], ['basic-duties', '基本履职的事项数'], ['assisted-duties', '配合履职的事项数'],
        ['still-borne-within', '收回后仍由本县乡镇承担的事项数'], ['share-reclaimed', '收回的事项占全部事项的比例'],
        ['share-still-borne', '收回的事项中仍由本县乡镇承担的比例']] AS measure
WITH measure[0] AS value, measure[1] AS label
WHERE value STARTS WITH $text OR label STARTS WITH $text
RETURN value, label, '' AS detail, value = $text OR label = $text AS exact
