package samskap.testing;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import javax.sql.DataSource;

import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.MergedContextConfiguration;

import org.jspecify.annotations.Nullable;

/** Gives each Spring test class a database of its own; registered in {@code META-INF/spring.factories}. */
final class DatabasePerTestClass implements ContextCustomizerFactory {
    private static final Map<String, TestDatabases.TestDatabase> DATABASES = new ConcurrentHashMap<>();

    @Override
    public ContextCustomizer createContextCustomizer(Class<?> test, List<ContextConfigurationAttributes> attributes) {
        return new OwnDatabase(nameFor(test));
    }

    private static String nameFor(Class<?> test) {
        @Nullable SharedDatabase shared = test.getAnnotation(SharedDatabase.class);
        return shared == null ? test.getName() : shared.value();
    }

    private record OwnDatabase(String name) implements ContextCustomizer {

        @Override
        public void customizeContext(ConfigurableApplicationContext context, MergedContextConfiguration configuration) {
            var database = DATABASES.computeIfAbsent(name, name -> TestDatabases.create());
            context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("test database", Map.of(
                    "spring.datasource.url", database.url(),
                    "spring.datasource.username", database.user(),
                    "spring.datasource.password", database.password(),
                    "spring.flyway.enabled", "false")));
            context.getBeanFactory().addBeanPostProcessor(new CountedDataSource());
        }
    }

    private static final class CountedDataSource implements BeanPostProcessor {

        @Override
        public Object postProcessAfterInitialization(Object bean, String name) {
            return bean instanceof DataSource source
                    ? ProxyDataSourceBuilder.create(source).listener(new Statements()).build() : bean;
        }
    }
}
