package org.samskap.ui.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;

import jakarta.servlet.http.HttpServletResponse;

import gg.jte.Content;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.Utf8ByteOutput;

/** Writes HTML as bytes. It is rendered whole first, so that a failure halfway becomes an error page. */
final class Answer {
    private Answer() {}

    static void write(Content content, int status, HttpServletResponse response) throws IOException {
        var bytes = new Utf8ByteOutput();
        content.writeTo(new OwaspHtmlTemplateOutput(bytes));
        response.setStatus(status);
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.addHeader("Vary", "HX-Request, Cookie, Accept-Language");
        response.setContentLength(bytes.getContentLength());
        response.getOutputStream().write(inOnePiece(bytes));
    }

    /** The parts of templates are many and small, and each write passes through all wrappers of the response. */
    private static byte[] inOnePiece(Utf8ByteOutput bytes) throws IOException {
        var whole = new ByteArrayOutputStream(bytes.getContentLength());
        bytes.writeTo(whole);
        return whole.toByteArray();
    }
}
