package org.dutygraph.exchange;

/** Takes a graph piece by piece: its shape, then all nodes, then all relationships. */
interface GraphSink {

    void begin(GraphShape shape);

    void node(Node node);

    void nodesEnd();

    void relationship(Relationship relationship);

    void end();
}
