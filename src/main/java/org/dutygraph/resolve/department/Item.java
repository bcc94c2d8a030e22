package org.dutygraph.resolve.department;

import org.jspecify.annotations.Nullable;

/**
 * One item of a cell.
 *
 * @param key where it stands in its row: {@code s} superior responsibility, {@code t} township responsibility, {@code w} way
 *     of working, and its place in that cell, counted from 1; stable as long as the cell is the same
 * @param section the heading of the section it stands in; null where the cell has none
 * @param text the item without its number
 */
public record Item(String key, @Nullable String section, String text) {}
