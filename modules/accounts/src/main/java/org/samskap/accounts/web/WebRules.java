package org.samskap.accounts.web;

import java.util.List;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Makes Spring MVC know actors and access rules. */
@Configuration(proxyBeanMethods = false)
class WebRules implements WebMvcConfigurer {
    private final Actors actors;
    private final AccessRule access;

    WebRules(Actors actors, AccessRule access) {
        this.actors = actors;
        this.access = access;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(actors);
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        // After the language was settled, so that a detour speaks it.
        registry.addInterceptor(access).order(10);
    }
}
