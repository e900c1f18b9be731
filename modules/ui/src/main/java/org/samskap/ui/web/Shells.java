package org.samskap.ui.web;

import jakarta.servlet.http.HttpServletRequest;

import org.samskap.ui.Lang;
import org.samskap.ui.Shell;
import org.samskap.ui.TextBundles;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.support.RequestContextUtils;

import org.jspecify.annotations.Nullable;

/** Hands controllers the shell of the request, the same one each time. */
@Component("uiShells")
class Shells implements HandlerMethodArgumentResolver {
    private static final String KEPT = Shell.class.getName();

    private final TextBundles bundles;
    private final Menu menu;

    Shells(TextBundles bundles, Menu menu) {
        this.bundles = bundles;
        this.menu = menu;
    }

    Shell of(HttpServletRequest request) {
        if (request.getAttribute(KEPT) instanceof Shell kept) return kept;
        var lang = Lang.of(RequestContextUtils.getLocale(request));
        var shell = new RequestShell(request, bundles.in(lang), menu.forViewer());
        request.setAttribute(KEPT, shell);
        return shell;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Shell.class;
    }

    @Override
    public Shell resolveArgument(MethodParameter parameter, @Nullable ModelAndViewContainer container,
                                 NativeWebRequest request, @Nullable WebDataBinderFactory binders) {
        return of(request.getNativeRequest(HttpServletRequest.class));
    }
}
