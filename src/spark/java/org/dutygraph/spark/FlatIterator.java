package org.dutygraph.spark;

import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.Function;

/** What each of some things comes to, one after the other, so that no more than one of them is held. */
final class FlatIterator<T, R> implements Iterator<R> {

    private final Iterator<T> things;
    private final Function<T, Iterator<R>> comesTo;
    private Iterator<R> current = Collections.emptyIterator();

    FlatIterator(Iterator<T> things, Function<T, Iterator<R>> comesTo) {
        this.things = things;
        this.comesTo = comesTo;
    }

    @Override
    public boolean hasNext() {
        while (!current.hasNext() && things.hasNext()) {
            current = comesTo.apply(things.next());
        }
        return current.hasNext();
    }

    @Override
    public R next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return current.next();
    }
}
