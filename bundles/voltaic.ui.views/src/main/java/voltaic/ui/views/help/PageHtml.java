package voltaic.ui.views.help;

import java.awt.Dimension;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.AttributeProvider;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.html.HtmlWriter;
import voltaic.ui.views.Subscripts;

/** Pages as the HTML that Swing reads: headings with anchors, figures with their sizes, tables without gaps. */
final class PageHtml {
    private PageHtml() {}

    /** The body of a page. */
    static String of(HelpPage page, Map<String, Dimension> figures) {
        Anchors anchors = new Anchors();
        HtmlRenderer renderer = HtmlRenderer.builder()
                .extensions(List.of(TablesExtension.create()))
                .attributeProviderFactory(context -> new SwingAttributes(anchors))
                .nodeRendererFactory(context -> new Figures(context, figures))
                .nodeRendererFactory(NoHtml::new)
                .nodeRendererFactory(Words::new)
                .build();
        return renderer.render(page.content());
    }

    /** What Swing wants beyond plain HTML. */
    private record SwingAttributes(Anchors anchors) implements AttributeProvider {
        @Override
        public void setAttributes(Node node, String tag, Map<String, String> attributes) {
            if (node instanceof Heading heading) {
                attributes.put("id", anchors.next(PlainText.of(heading)));
            } else if (node instanceof TableBlock && tag.equals("table")) {
                attributes.put("border", "0");
                attributes.put("cellspacing", "0");
            }
        }
    }

    /** A figure with its size, or its description where it is missing. */
    private record Figures(HtmlNodeRendererContext context, Map<String, Dimension> figures) implements NodeRenderer {
        @Override
        public Set<Class<? extends Node>> getNodeTypes() {
            return Set.of(Image.class);
        }

        @Override
        public void render(Node node) {
            HtmlWriter html = context.getWriter();
            Image image = (Image) node;
            String description = PlainText.of(image);
            Dimension size = figures.get(image.getDestination());
            if (size == null) {
                html.tag("i");
                html.text(description);
                html.tag("/i");
            } else {
                html.tag(
                        "img",
                        Map.of(
                                "src", image.getDestination(),
                                "alt", description,
                                "width", String.valueOf(size.width),
                                "height", String.valueOf(size.height)));
            }
        }
    }

    /** Text, with the indices of its symbols. */
    private record Words(HtmlNodeRendererContext context) implements NodeRenderer {
        @Override
        public Set<Class<? extends Node>> getNodeTypes() {
            return Set.of(Text.class);
        }

        @Override
        public void render(Node node) {
            context.getWriter().raw(Subscripts.html(((Text) node).getLiteral()));
        }
    }

    /** Comments and other HTML of the source are left out. */
    private record NoHtml(HtmlNodeRendererContext context) implements NodeRenderer {
        @Override
        public Set<Class<? extends Node>> getNodeTypes() {
            return Set.of(HtmlBlock.class, HtmlInline.class);
        }

        @Override
        public void render(Node node) {
            // Nothing of it is meant to be read.
        }
    }
}
