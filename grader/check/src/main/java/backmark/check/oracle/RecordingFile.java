package backmark.check.oracle;

import backmark.check.bank.Mistake;
import backmark.check.bank.Words;
import backmark.check.oracle.Recording.Recorded;
import backmark.check.oracle.Recording.Variant;
import backmark.check.result.Showing.Values;
import backmark.check.value.Answer;
import backmark.check.value.Tensor;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Writes and reads recordings as JSON. It streams, because a student's test run should not wait for a data binder.
 *
 * <p>A tensor is {@code [rows, columns, 0 or 1 for exact, values…]}, an answer an object of tensors, a failure null;
 * values that are not finite are the strings {@code NaN}, {@code Infinity}, {@code -Infinity}.
 */
final class RecordingFile {
    private RecordingFile() {}

    static void write(Recording recording, OutputStream out) throws IOException {
        try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
            json.writeStartObject();
            json.writeNumberField("schema", Recording.SCHEMA);
            json.writeArrayFieldStart("mistakes");
            for (Mistake mistake : recording.mistakes()) {
                json.writeRaw("\n ");
                write(mistake, json);
            }
            json.writeEndArray();
            json.writeObjectFieldStart("statements");
            for (Map.Entry<String, Recorded> statement : recording.statements().entrySet()) {
                json.writeRaw("\n");
                json.writeFieldName(statement.getKey());
                write(statement.getValue(), json);
            }
            json.writeEndObject();
            json.writeEndObject();
            json.writeRaw("\n");
        }
    }

    private static void write(Mistake mistake, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", mistake.id());
        json.writeStringField("task", mistake.task());
        write("says", mistake.says(), json);
        write("hint", mistake.hint(), json);
        strings("excludes", mistake.excludes().stream().sorted().toList(), json);
        json.writeNumberField("leastEffect", mistake.leastEffect());
        json.writeBooleanField("nameable", mistake.nameable());
        json.writeEndObject();
    }

    private static void write(String field, Words words, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart(field);
        json.writeStringField("en", words.en());
        json.writeStringField("ko", words.ko());
        json.writeEndObject();
    }

    private static void write(Recorded recorded, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeArrayFieldStart("seeds");
        for (long seed : recorded.seeds()) {
            json.writeNumber(seed);
        }
        json.writeEndArray();
        strings("visible", recorded.visible(), json);
        answers("expected", recorded.expected(), json);
        answers("dataPart", recorded.dataPart(), json);
        answers("function", recorded.function(), json);
        json.writeArrayFieldStart("variants");
        List<Variant> before = new ArrayList<>();
        for (Variant variant : recorded.variants()) {
            json.writeRaw("\n  ");
            json.writeStartObject();
            strings("mistakes", variant.mistakes(), json);
            List<String> same = sameAs(variant, recorded.expected(), before);
            if (same == null) {
                answers("answers", variant.answers(), json);
                before.add(variant);
            } else {
                strings("as", same, json);
            }
            json.writeEndObject();
        }
        json.writeEndArray();
        if (!recorded.shown().isEmpty()) {
            shown(recorded.shown(), json);
        }
        json.writeEndObject();
    }

    private static void shown(List<Map<String, Values>> cases, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("shown");
        for (Map<String, Values> each : cases) {
            json.writeStartObject();
            for (Map.Entry<String, Values> entry : each.entrySet()) {
                json.writeArrayFieldStart(entry.getKey());
                json.writeNumber(entry.getValue().rows());
                json.writeNumber(entry.getValue().columns());
                for (double value : entry.getValue().values()) {
                    json.writeNumber(value);
                }
                json.writeEndArray();
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** The mistakes of an earlier variant that shares this one's answers, none for the reference; null if none does. */
    private static List<String> sameAs(Variant variant, List<Answer> expected, List<Variant> before) {
        if (variant.answers() == expected) {
            return List.of();
        }
        return before.stream()
                .filter(each -> each.answers() == variant.answers())
                .findFirst()
                .map(Variant::mistakes)
                .orElse(null);
    }

    private static void strings(String field, List<String> values, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart(field);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }

    private static void answers(String field, List<Answer> answers, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart(field);
        for (Answer answer : answers) {
            if (answer == null) {
                json.writeNull();
                continue;
            }
            json.writeStartObject();
            for (Map.Entry<String, Tensor> output : answer.outputs().entrySet()) {
                Tensor tensor = output.getValue();
                json.writeArrayFieldStart(output.getKey());
                json.writeNumber(tensor.rows());
                json.writeNumber(tensor.columns());
                json.writeNumber(tensor.exact() ? 1 : 0);
                for (double value : tensor.data()) {
                    json.writeNumber(value); // quoted by itself where it is not finite
                }
                json.writeEndArray();
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    static Recording read(InputStream in) throws IOException {
        List<Mistake> mistakes = new ArrayList<>();
        Map<String, Recorded> statements = new LinkedHashMap<>();
        try (JsonParser json = new JsonFactory().createParser(in)) {
            json.nextToken();
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String field = json.currentName();
                json.nextToken();
                switch (field) {
                    case "schema" -> requireSchema(json.getIntValue());
                    case "mistakes" -> {
                        while (json.nextToken() != JsonToken.END_ARRAY) {
                            mistakes.add(mistake(json));
                        }
                    }
                    case "statements" -> {
                        while (json.nextToken() != JsonToken.END_OBJECT) {
                            String key = json.currentName();
                            json.nextToken();
                            statements.put(key, recorded(json));
                        }
                    }
                    default -> json.skipChildren();
                }
            }
        }
        return new Recording(mistakes, statements);
    }

    private static void requireSchema(int schema) throws IOException {
        if (schema != Recording.SCHEMA) {
            throw new IOException("it has schema " + schema + " where " + Recording.SCHEMA + " is expected");
        }
    }

    private static Mistake mistake(JsonParser json) throws IOException {
        Map<String, String> texts = new LinkedHashMap<>();
        Map<String, Words> words = new LinkedHashMap<>();
        List<String> excludes = List.of();
        double least = Mistake.CLEAR;
        boolean nameable = true;
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String field = json.currentName();
            json.nextToken();
            switch (field) {
                case "says", "hint" -> words.put(field, words(json));
                case "excludes" -> excludes = strings(json);
                case "nameable" -> nameable = json.getBooleanValue();
                case "leastEffect" -> least = json.getDoubleValue();
                default -> texts.put(field, json.getText());
            }
        }
        return new Mistake(
                texts.get("id"),
                texts.get("task"),
                words.get("says"),
                words.get("hint"),
                Set.copyOf(excludes),
                least,
                nameable);
    }

    private static Words words(JsonParser json) throws IOException {
        Map<String, String> texts = new LinkedHashMap<>();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            texts.put(json.currentName(), json.nextTextValue());
        }
        return new Words(texts.get("en"), texts.get("ko"));
    }

    private static Recorded recorded(JsonParser json) throws IOException {
        List<Long> seeds = new ArrayList<>();
        Map<String, List<Answer>> answers = new LinkedHashMap<>();
        List<String> visible = List.of();
        List<Variant> variants = new ArrayList<>();
        List<Map<String, Values>> shown = new ArrayList<>();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String field = json.currentName();
            json.nextToken();
            switch (field) {
                case "seeds" -> {
                    while (json.nextToken() != JsonToken.END_ARRAY) {
                        seeds.add(json.getLongValue());
                    }
                }
                case "visible" -> visible = strings(json);
                case "expected", "dataPart", "function" -> answers.put(field, answers(json));
                case "variants" -> variants(json, answers.get("expected"), variants);
                case "shown" -> {
                    while (json.nextToken() != JsonToken.END_ARRAY) {
                        shown.add(shown(json));
                    }
                }
                default -> json.skipChildren();
            }
        }
        return new Recorded(
                seeds,
                answers.getOrDefault("expected", List.of()),
                answers.getOrDefault("dataPart", List.of()),
                answers.getOrDefault("function", List.of()),
                visible,
                variants,
                shown);
    }

    private static Map<String, Values> shown(JsonParser json) throws IOException {
        Map<String, Values> values = new LinkedHashMap<>();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            json.nextToken();
            int rows = json.nextIntValue(-1);
            int columns = json.nextIntValue(-1);
            List<Double> numbers = new ArrayList<>();
            while (json.nextToken() != JsonToken.END_ARRAY) {
                numbers.add(json.getDoubleValue());
            }
            values.put(name, new Values(rows, columns, numbers));
        }
        return values;
    }

    /** The array of variants; each has its answers, or names the earlier one that it answers as. */
    private static void variants(JsonParser json, List<Answer> expected, List<Variant> into) throws IOException {
        Map<List<String>, List<Answer>> before = new HashMap<>();
        before.put(List.of(), expected);
        while (json.nextToken() != JsonToken.END_ARRAY) {
            json.nextToken();
            json.nextToken();
            List<String> ids = strings(json);
            boolean own = json.nextFieldName().equals("answers");
            json.nextToken();
            List<Answer> answers = own ? answers(json) : before.get(strings(json));
            if (answers == null) {
                throw new IOException("the variant " + ids + " refers to one that is not there");
            }
            before.put(ids, answers);
            into.add(new Variant(ids, answers));
            json.nextToken();
        }
    }

    private static List<String> strings(JsonParser json) throws IOException {
        List<String> values = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            values.add(json.getText());
        }
        return values;
    }

    private static List<Answer> answers(JsonParser json) throws IOException {
        List<Answer> answers = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            answers.add(json.currentToken() == JsonToken.VALUE_NULL ? null : answer(json));
        }
        return answers;
    }

    private static Answer answer(JsonParser json) throws IOException {
        Map<String, Tensor> outputs = new LinkedHashMap<>();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            json.nextToken();
            int rows = json.nextIntValue(-1);
            int columns = json.nextIntValue(-1);
            boolean exact = json.nextIntValue(0) == 1;
            double[] data = new double[Math.max(0, rows * columns)];
            int count = 0;
            while (json.nextToken() != JsonToken.END_ARRAY) {
                if (count == data.length) {
                    data = Arrays.copyOf(data, count + 1); // the tensor's own check reports it
                }
                data[count++] = json.currentToken() == JsonToken.VALUE_STRING
                        ? Double.parseDouble(json.getText())
                        : json.getDoubleValue();
            }
            outputs.put(name, new Tensor(rows, columns, data, exact));
        }
        return new Answer(outputs);
    }
}
