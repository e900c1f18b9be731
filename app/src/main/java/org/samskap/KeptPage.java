package org.samskap;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.web.util.ContentCachingResponseWrapper;

/** An answer as it was given, with all its headers. */
record KeptPage(String type, Map<String, List<String>> headers, byte[] body) {

    /** A copy of the answer, before it is sent. */
    static KeptPage of(ContentCachingResponseWrapper answer) {
        var headers = new TreeMap<String, List<String>>();
        answer.getHeaderNames().forEach(name -> headers.put(name, List.copyOf(answer.getHeaders(name))));
        return new KeptPage(answer.getContentType(), headers, answer.getContentAsByteArray());
    }

    /** Gives the answer once more. */
    void send(HttpServletResponse response) throws IOException {
        response.setContentType(type);
        headers.forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
