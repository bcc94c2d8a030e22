/*
group: sources
title: {zh: 试, en: Trial}
about: {zh: 试一试, en: A trial}
question: {zh: 试？, en: Trial}
columns:
  - {name: n, type: integer, zh: 数, en: Number}
*/
MATCH (d:Duty) RETURN 1 / (count(d) * 0) AS n
