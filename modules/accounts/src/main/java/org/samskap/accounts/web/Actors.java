package org.samskap.accounts.web;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.Actor;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Hands controllers the person who is signed in, or null. */
@Component
class Actors implements HandlerMethodArgumentResolver {
    private final CurrentPerson current;

    Actors(CurrentPerson current) {
        this.current = current;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Actor.class;
    }

    @Override
    public @Nullable Actor resolveArgument(MethodParameter parameter, @Nullable ModelAndViewContainer container,
                                           NativeWebRequest request, @Nullable WebDataBinderFactory binders) {
        return current.actor();
    }
}
