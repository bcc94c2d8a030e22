package org.dutygraph.category;

/**
 * A category.
 *
 * @param townships how many townships' lists use it
 * @param basic how many basic duties are in it
 * @param assisted how many assisted duties are in it
 * @param reclaimed how many reclaimed duties are in it
 */
record CategoryRow(String name, long townships, long basic, long assisted, long reclaimed) {}
