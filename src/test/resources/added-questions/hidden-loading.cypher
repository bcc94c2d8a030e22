/*
group: sources
title: {zh: 试, en: Trial}
about: {zh: 试一试, en: A trial}
question: {zh: 试？, en: Trial}
columns:
  - {name: n, type: integer, zh: 数, en: Number}
*/
RETURN CASE WHEN true THEN COUNT { LOAD CSV FROM 'file:///etc/passwd' AS line RETURN line } END AS n
