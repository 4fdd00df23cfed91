// The article of both versions: its parts in their order, one of which may be the chart.
export function Article({ order, properties, Chart }) {
  return (
    <section>
      {order.map((part) => (part === "chart" ? <Chart key={part} properties={properties} /> : <p key={part}>{part}</p>))}
    </section>
  );
}

/** What stands in the element. */
export const Figures = () => (
  <table>
    <caption>Figures</caption>
    <tbody>
      <tr>
        <th scope="row">Projects</th>
        <td>117</td>
      </tr>
    </tbody>
  </table>
);
