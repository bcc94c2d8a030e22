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
        response.setContentType(mediaType);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(fileName).build().toString());
        return response.getOutputStream();
    }
}
