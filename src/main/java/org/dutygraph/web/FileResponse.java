package org.dutygraph.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/** A response that browsers save as a file. */
public final class FileResponse {

    private FileResponse() {}

    /** Names the file and its type, and gives the stream to write it to. */
    public static OutputStream open(HttpServletResponse response, String fileName, String mediaType)
            throws IOException {
        return named(
                response,
                ContentDisposition.attachment()
                        .filename(FileName.dated(fileName))
                        .build()
                        .toString(),
                mediaType);
    }

    /** The same for a name that may be in Chinese. */
    public static OutputStream open(HttpServletResponse response, FileName fileName, String mediaType)
            throws IOException {
        return named(response, fileName.disposition(), mediaType);
    }

    private static OutputStream named(HttpServletResponse response, String disposition, String mediaType)
            throws IOException {
        response.setContentType(mediaType);
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, disposition);
        return response.getOutputStream();
    }
}
