@rest @operation:getFundingRates @operation:getTradeHistory @operation:getOrderHistory
Feature: Rows page by page
  Operations that answer by limit and offset are read to the end, one page at a time and only as far as rows are asked for.

  Background:
    Given the test signing key
    And the clock reads 1700000000000
    And a window of 5000 ms

  Rule: pages follow each other until one is empty

    Scenario: Twenty-five orders in pages of ten
      Given the exchange has 25 rows for getOrderHistory as in fixture "order/get-order-history/full"
      When I read getOrderHistory in pages of 10
      Then I have read 25 rows, none of them twice
      And the pages asked for began at "0, 10, 20, 25"
      And each asked for 10 rows

    Scenario: From the eleventh row on
      Given the exchange has 25 rows for getOrderHistory as in fixture "order/get-order-history/full"
      When I read getOrderHistory in pages of 10 from row 10 on
      Then I have read 15 rows, none of them twice
      And the pages asked for began at "10, 20, 25"

    Scenario: An exchange that gives fewer rows than it is asked for truncates nothing
      Given the exchange has 25 rows for getOrderHistory as in fixture "order/get-order-history/full"
      And it gives 4 at once, whatever it is asked for
      When I read getOrderHistory in pages of 10
      Then I have read 25 rows, none of them twice
      And the pages asked for began at "0, 4, 8, 12, 16, 20, 24, 25"

    Scenario: A header that agrees saves the last page
      Given the exchange has 25 rows for getOrderHistory as in fixture "order/get-order-history/full"
      And it says how many there are
      When I read getOrderHistory in pages of 10
      Then I have read 25 rows, none of them twice
      And the pages asked for began at "0, 10, 20"

    Scenario: No rows at all
      Given the exchange has 0 rows for getOrderHistory as in fixture "order/get-order-history/full"
      When I read getOrderHistory in pages of 10
      Then I have read 0 rows
      And the pages asked for began at "0"

  Rule: nothing is sent that nobody asks for

    Scenario: A description sends nothing
      Given the exchange has 25 rows for getOrderHistory as in fixture "order/get-order-history/full"
      When I describe the rows of getOrderHistory in pages of 10
      Then the pages asked for began at ""

    Scenario: Eleven rows take two pages
      Given the exchange has 25 rows for getOrderHistory as in fixture "order/get-order-history/full"
      When I describe the rows of getOrderHistory in pages of 10
      And I take 11 rows of them
      Then I have read 11 rows, none of them twice
      And the pages asked for began at "0, 10"

  Rule: rows that come in meanwhile move others to later pages, and are read once all the same

    Scenario: Two rates come in after each page
      Given the exchange has 25 rows for getFundingRates as in fixture "markets/get-funding-rates/full"
      And it gives 10 at once, whatever it is asked for
      And 2 rows come in after each page
      When I read getFundingRates page by page
      Then I have read 25 rows, none of them twice
      And none asked for an order

  Rule: where there is an order the oldest come first, so that nothing moves

    Scenario: The history of orders
      Given the exchange has 25 rows for getOrderHistory as in fixture "order/get-order-history/full"
      When I read getOrderHistory in pages of 10
      Then I have read 25 rows, none of them twice
      And each asked for the oldest first

    Scenario: The newest first cannot be asked for
      Given the exchange has 25 rows for getOrderHistory as in fixture "order/get-order-history/full"
      When I read getOrderHistory in pages of "10" sorted "Desc"
      Then the rows are refused before anything is sent: "OrderHistoryQuery: sortDirection must be Asc or left out, not Desc"

  Rule: a page is as large as the exchange allows

    Scenario: Too large a page
      Given the exchange has 25 rows for getOrderHistory as in fixture "order/get-order-history/full"
      When I read getOrderHistory in pages of "1001" sorted "Asc"
      Then the rows are refused before anything is sent: "OrderHistoryQuery: limit must be between 1 and 1000, not 1001"

  Rule: rows that nothing tells apart are never left out

    Scenario: Trades without a number
      Given the exchange has 7 rows without a number for getTradeHistory as in fixture "trades/get-trade-history/full"
      And it gives 2 at once, whatever it is asked for
      When I read getTradeHistory page by page
      Then I have read 7 rows
