package org.dutygraph.commonduty;

/**
 * A common duty in the list of common duties.
 *
 * @param townships how many townships have it
 * @param basic how many basic duties are instances of it
 * @param assisted how many assisted ones
 * @param reclaimed how many reclaimed ones
 */
record CommonDutyRow(String id, String label, long townships, long basic, long assisted, long reclaimed) {}
