package org.samskap.followups;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.Actor;
import org.samskap.accounts.PersonId;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Stands in for the sign-in: a request is from the person whose id is in the header. */
class SignedInByHeader implements WebMvcConfigurer, HandlerMethodArgumentResolver {
    static final String HEADER = "As-Person";

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Actor.class;
    }

    @Override
    public @Nullable Actor resolveArgument(MethodParameter parameter, @Nullable ModelAndViewContainer container, NativeWebRequest request,
                                           @Nullable WebDataBinderFactory binders) {
        var id = request.getHeader(HEADER);
        return id == null ? null : new Actor(PersonId.of(id), "Elias");
    }
}
