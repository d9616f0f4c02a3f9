package voltaic.launcher;

import java.io.IOException;
import java.io.StringReader;
import java.util.TimeZone;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Loads on a second processor what Declarative Services will ask of the JDK while the framework starts: the XML parser
 * that reads component descriptions, and the time zone that dates files in jars.
 */
final class HeadStart {
    private HeadStart() {}

    static void begin() {
        if (Runtime.getRuntime().availableProcessors() > 1) {
            Thread thread = new Thread(HeadStart::load, "voltaic-head-start");
            thread.setDaemon(true);
            thread.start();
        }
    }

    private static void load() {
        TimeZone.getDefault();
        try {
            SAXParserFactory factory = SAXParserFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.newSAXParser()
                    .parse(new InputSource(new StringReader("<a xmlns='b'><c d='e'/></a>")), new DefaultHandler());
        } catch (ParserConfigurationException | SAXException | IOException e) {
            // Whoever needs the parser will say so.
            return;
        }
    }
}
