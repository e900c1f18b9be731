package org.samskap.accounts.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.samskap.ui.Access;
import org.samskap.ui.NotVisible;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.resource.ResourceHttpRequestHandler;

/** Closed unless a handler method says who may call it (SEC-01); whom it asks to sign in is sent there first. */
@Component
class AccessRule implements HandlerInterceptor {
    private static final Logger log = LoggerFactory.getLogger(AccessRule.class);

    private final CurrentPerson current;

    AccessRule(CurrentPerson current) {
        this.current = current;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        // What is dispatched on was let in before; error pages come this way.
        if (request.getDispatcherType() != DispatcherType.REQUEST || handler instanceof ResourceHttpRequestHandler) return true;
        if (who(handler) == Access.Who.EVERYONE || current.actor() != null) return true;
        SignInDetour.send(request, response);
        return false;
    }

    private static Access.Who who(Object handler) {
        var rule = handler instanceof HandlerMethod method ? method.getMethodAnnotation(Access.class) : null;
        if (rule != null) return rule.value();
        log.warn("Nobody may call {}: it does not say @Access", handler);
        throw new NotVisible("a handler without an access rule");
    }
}
