package org.dutygraph.form;

import java.io.IOException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;

/**
 * Looks at what a page of PDF draws before it is read or drawn: what is drawn may draw other things, and a page of some hundred
 * bytes may so draw more than can be done in a year; and a picture says how large it is before it is unpacked into memory.
 */
final class PageContent {

    /** In pixels: A3 at 600 dots an inch, and half as much again. */
    private static final long MOST_PIXELS = 100_000_000;
    /** How often a page may draw something that has a content of its own, all in all. */
    private static final long MOST_DRAWN = 100_000;

    /** What was counted of it; for what is being counted, null. */
    private final IdentityHashMap<COSBase, Long> drawn = new IdentityHashMap<>();

    private final Set<COSBase> within = Collections.newSetFromMap(new IdentityHashMap<>());

    private PageContent() {}

    /** @throws IOException where the page draws itself, draws without end, or has a picture of more pixels than any scan */
    static void requireModest(PDPage page) throws IOException {
        if (page.getResources() != null) {
            new PageContent()
                    .count(new PDFStreamParser(page), page.getResources().getCOSObject());
        }
    }

    private long count(PDFStreamParser parser, COSDictionary resources) throws IOException {
        if (!(resources.getDictionaryObject(COSName.XOBJECT) instanceof COSDictionary things)
                || !haveContents(things)) {
            return 0;
        }
        long all = 0;
        COSName name = null;
        for (Object token = parser.parseNextToken(); token != null; token = parser.parseNextToken()) {
            if (token instanceof COSName named) {
                name = named;
            } else if (token instanceof Operator operator
                    && operator.getName().equals("Do")
                    && things.getDictionaryObject(name) instanceof COSStream thing
                    && isForm(thing)) {
                all += 1 + count(thing, resources);
                if (all > MOST_DRAWN) {
                    throw new IOException("A page that draws more than " + MOST_DRAWN + " things");
                }
            }
        }
        return all;
    }

    private long count(COSStream form, COSDictionary ofParent) throws IOException {
        Long known = drawn.get(form);
        if (known != null) {
            return known;
        }
        if (!within.add(form)) {
            throw new IOException("A page with something that draws itself");
        }
        COSDictionary own =
                form.getDictionaryObject(COSName.RESOURCES) instanceof COSDictionary given ? given : ofParent;
        long counted = count(new PDFStreamParser(new PDFormXObject(form)), own);
        within.remove(form);
        drawn.put(form, counted);
        return counted;
    }

    /** Whether any of these has a content of its own; and looks how large the pictures are. */
    private static boolean haveContents(COSDictionary things) throws IOException {
        boolean have = false;
        for (COSName name : things.keySet()) {
            if (things.getDictionaryObject(name) instanceof COSStream thing) {
                long pixels = Math.max(0L, thing.getInt(COSName.WIDTH)) * Math.max(0L, thing.getInt(COSName.HEIGHT));
                if (pixels > MOST_PIXELS) {
                    throw new IOException("A picture of " + pixels + " pixels; " + MOST_PIXELS + " are the most");
                }
                have |= isForm(thing);
            }
        }
        return have;
    }

    private static boolean isForm(COSStream thing) {
        return COSName.FORM.equals(thing.getCOSName(COSName.SUBTYPE));
    }
}
