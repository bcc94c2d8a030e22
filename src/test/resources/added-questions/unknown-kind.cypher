/*
group: sources
title: {zh: 试, en: Trial}
about: {zh: 试一试, en: A trial}
question: {zh: 试？, en: Trial}
parameters:
  - {name: x, type: nothing-known, sample: x, zh: 一, en: X}
columns:
  - {name: n, type: integer, zh: 数, en: Number}
*/
RETURN $x AS n
