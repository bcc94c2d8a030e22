package org.dutygraph.download;

import java.util.Map;
import org.dutygraph.download.DownloadIndex.Entry;
import org.dutygraph.download.DownloadIndex.Listing;
import org.dutygraph.web.Downloadable.Group;
import org.dutygraph.web.Frame;
import org.dutygraph.web.JsonLd;
import org.dutygraph.web.ThingPages;
import org.springframework.stereotype.Component;

/** Describes what can be downloaded as one data set (schema.org), which search engines for data read in the page. */
@Component
class DataSet {

    /** So many documents are named; of more, the archive has the list. */
    private static final int MOST_DOCUMENTS = 100;

    private final Wording wording;
    private final Frame frame;

    DataSet(Wording wording, Frame frame) {
        this.wording = wording;
        this.frame = frame;
    }

    /** The description as JSON-LD, which can stand in a page as it is. */
    String jsonLd(Listing listing) {
        Map<String, Object> set =
                JsonLd.typed("Dataset", wording.of("archive.title", "").both());
        set.put("description", wording.of("archive.about", "").both());
        set.put("url", frame.getSite() + "/downloads");
        set.put("version", listing.version());
        set.put("inLanguage", "zh-CN");
        set.put("isAccessibleForFree", true);
        set.put(
                "license",
                JsonLd.typed("CreativeWork", wording.of("archive.licence", "").both()));
        set.put("creator", JsonLd.typed("Organization", "乡镇履职事项图谱 · Duty Graph"));
        set.put(
                "distribution",
                listing.files().stream()
                        .filter(file -> file.group() != Group.NEO4J)
                        .map(this::file)
                        .toList());
        set.put(
                "isBasedOn",
                listing.documents().stream()
                        .limit(MOST_DOCUMENTS)
                        .map(this::document)
                        .toList());
        return JsonLd.of(set);
    }

    private Map<String, Object> file(Entry file) {
        Map<String, Object> described = JsonLd.typed("DataDownload", file.name());
        described.put("description", file.title().both());
        described.put("contentUrl", frame.getSite() + file.address());
        described.put("encodingFormat", file.mediaType());
        if (file.bytes() != null) {
            described.put("contentSize", file.bytes() + " B");
        }
        return described;
    }

    private Map<String, Object> document(SourceDocument document) {
        Map<String, Object> described = JsonLd.typed("CreativeWork", document.title());
        described.put("url", frame.getSite() + ThingPages.page("Document", document.name()));
        if (document.date() != null) {
            described.put("dateCreated", document.date());
        }
        return described;
    }
}
