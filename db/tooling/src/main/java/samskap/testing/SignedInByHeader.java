package samskap.testing;

import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Stands in for the sign-in: a request is from the person whose id is in the header, and from a visitor without one. Who that
 * is to the product, the module under test says.
 */
public final class SignedInByHeader<A> implements WebMvcConfigurer, HandlerMethodArgumentResolver {
    public static final String HEADER = "As-Person";

    private final Class<A> type;
    private final Function<String, A> withId;

    public SignedInByHeader(Class<A> type, Function<String, A> withId) {
        this.type = type;
        this.withId = withId;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == type;
    }

    @Override
    public @Nullable A resolveArgument(MethodParameter parameter, @Nullable ModelAndViewContainer container, NativeWebRequest request,
                                       @Nullable WebDataBinderFactory binders) {
        var id = request.getHeader(HEADER);
        return id == null ? null : withId.apply(id);
    }
}
