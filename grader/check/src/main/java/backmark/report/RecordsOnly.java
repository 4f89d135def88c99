package backmark.report;

import freemarker.template.Configuration;
import freemarker.template.SimpleObjectWrapper;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What templates see: texts, numbers, lists, maps and the components of this package's records; no methods at all. */
final class RecordsOnly extends SimpleObjectWrapper {
    private final Map<Class<?>, Map<String, Method>> components = new ConcurrentHashMap<>();

    RecordsOnly() {
        super(Configuration.VERSION_2_3_34);
    }

    @Override
    protected TemplateModel handleUnknownType(Object value) throws TemplateModelException {
        if (value instanceof Record && value.getClass().getPackage() == RecordsOnly.class.getPackage()) {
            Map<String, Method> readable = components.computeIfAbsent(value.getClass(), RecordsOnly::components);
            return new RecordModel(value, readable);
        }
        throw new TemplateModelException(
                "a template may not see a " + value.getClass().getName());
    }

    private static Map<String, Method> components(Class<?> type) {
        Map<String, Method> components = new HashMap<>();
        for (RecordComponent component : type.getRecordComponents()) {
            Method accessor = component.getAccessor();
            accessor.setAccessible(true);
            components.put(component.getName(), accessor);
        }
        return components;
    }

    private final class RecordModel implements TemplateHashModel {
        private final Object value;
        private final Map<String, Method> readable;

        RecordModel(Object value, Map<String, Method> readable) {
            this.value = value;
            this.readable = readable;
        }

        @Override
        public TemplateModel get(String name) throws TemplateModelException {
            Method accessor = readable.get(name);
            if (accessor == null) {
                throw new TemplateModelException(
                        "a " + value.getClass().getSimpleName() + " has no " + name + ", only " + readable.keySet());
            }
            try {
                return wrap(accessor.invoke(value));
            } catch (ReflectiveOperationException e) {
                throw new TemplateModelException("cannot read " + name, e);
            }
        }

        @Override
        public boolean isEmpty() {
            return false;
        }
    }
}
