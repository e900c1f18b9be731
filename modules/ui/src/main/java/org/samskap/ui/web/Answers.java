package org.samskap.ui.web;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.samskap.ui.ForEveryone;
import org.samskap.ui.Fragment;
import org.samskap.ui.Page;
import org.samskap.ui.SeeOther;
import org.samskap.ui.web.templates.StaticTemplates;
import org.samskap.ui.web.templates.Templates;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.method.support.ModelAndViewContainer;

import gg.jte.Content;

/** Understands what controllers return: a page, a fragment of one, or where to go next. */
@Component("uiAnswers")
class Answers implements HandlerMethodReturnValueHandler {
    private final Templates templates = new StaticTemplates();
    private final Frames frames;

    Answers(Frames frames) {
        this.frames = frames;
    }

    @Override
    public boolean supportsReturnType(MethodParameter type) {
        var returned = type.getParameterType();
        return returned == Page.class || returned == Fragment.class || returned == SeeOther.class
                || Content.class.isAssignableFrom(returned);
    }

    @Override
    public void handleReturnValue(@Nullable Object returned, MethodParameter type, ModelAndViewContainer container,
                                  NativeWebRequest request) throws IOException {
        container.setRequestHandled(true);
        var response = request.getNativeResponse(HttpServletResponse.class);
        switch (returned) {
            case Page page -> {
                if (page.status() == 200 && page.options().indexed()) ForEveryone.mark(request.getNativeRequest(HttpServletRequest.class));
                Answer.write(templates.layoutPage(frames.round(page)), page.status(), response);
            }
            case Content part -> Answer.write(part, response.getStatus(), response);
            case Fragment part -> {
                if (part.trigger() instanceof String said) response.setHeader("HX-Trigger", said);
                Answer.write(part.content(), part.status(), response);
            }
            case SeeOther next -> {
                response.setStatus(303);
                response.setHeader("Location", next.location());
                response.setHeader("Cache-Control", "no-store");
            }
            case null, default -> throw new IllegalStateException("A controller returned nothing to show");
        }
    }
}
