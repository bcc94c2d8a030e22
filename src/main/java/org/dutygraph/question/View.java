package org.dutygraph.question;

/** The form in which a question's answer is best looked at; every answer can be had as a table. */
enum View {
    table,
    bar,
    matrix,
    graph
}
