@streams @rfqUpdate @stream:account.rfqUpdate @instruction:subscribe
Feature: RFQ updates
  account.rfqUpdate and account.rfqUpdate.<symbol>, signed: what happens to RFQs and quotes.

  Background:
    Given the test signing key
    And the clock reads 1700000000000
    And a window of 5000 ms

  Rule: the requester hears of the RFQ from its submission to its fill

    @request @signed @answer
    Scenario: A candidate comes, the RFQ is refreshed, and a better candidate fills it
      Given the exchange plays "rfqUpdate/as-the-requester"
      When I subscribe to "account.rfqUpdate"
      Then the exchange receives the frame
        """
        {"method":"SUBSCRIBE","params":["account.rfqUpdate"],"signature":["11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=","pJ9+IStoG6LwKDRJOZJX1r/etHlofXr5YcNQhi0oxKhKGkrJgKE+Fu9EET26F6KL+HmqfdQlq6up1nrzDH1CCg==","1700000000000","5000"]}
        """
      And 5 messages arrive
      And message 1 has
        | @type          | RfqUpdate                   |
        | event          | rfqAccepted                 |
        | rfqId          | 113881024563871744          |
        | clientId       | 7                           |
        | symbol         | SOL_USDC_RFQ                |
        | side           | Bid                         |
        | quantity       | 10                          |
        | quoteQuantity  | absent                      |
        | status         | New                         |
        | submissionTime | 2023-11-14T22:14:20Z        |
        | expiryTime     | 2023-11-14T22:15:20Z        |
        | quoteId        | absent                      |
        | price          | absent                      |
        | eventTime      | 2023-11-14T22:13:20.369829Z |
        | engineTime     | 2023-11-14T22:13:20.368765Z |
      And message 2 has
        | event          | rfqCandidate       |
        | quoteId        | 113881025494089728 |
        | price          | 20.53              |
        | submissionTime | absent             |
        | expiryTime     | absent             |
      And message 3 has
        | event          | rfqRefreshed         |
        | submissionTime | 2023-11-14T22:15:50Z |
        | expiryTime     | 2023-11-14T22:16:50Z |
        | quoteId        | absent               |
      And message 5 has
        | event   | rfqFilled          |
        | status  | Filled             |
        | quoteId | 113881025494093824 |
        | price   | 20.52              |
        | side    | Bid                |
      And nothing of the messages is lost

    @answer
    Scenario: An RFQ by value is cancelled
      Given the exchange plays "rfqUpdate/cancelled-by-value"
      When I subscribe to "account.rfqUpdate"
      Then 1 message arrives
      And message 1 has
        | event         | rfqCancelled |
        | status        | Cancelled    |
        | quantity      | absent       |
        | quoteQuantity | 205          |
      And nothing of the messages is lost

  Rule: a maker hears of every RFQ, but not of its side, and of the maker's own quotes

    @answer
    Scenario: A first quote lapses with the refresh, a second one fills it
      Given the exchange plays "rfqUpdate/as-the-maker"
      When I subscribe to "account.rfqUpdate"
      Then 6 messages arrive
      And message 1 has
        | event          | rfqActive            |
        | side           | absent               |
        | clientId       | absent               |
        | quantity       | 10                   |
        | submissionTime | 2023-11-14T22:14:20Z |
      And message 2 has
        | event    | quoteAccepted      |
        | quoteId  | 113881025494089728 |
        | clientId | 31                 |
        | status   | New                |
        | price    | absent             |
      And message 3 has
        | event          | quoteCancelled     |
        | quoteId        | 113881025494089728 |
        | clientId       | 31                 |
        | status         | Cancelled          |
        | quantity       | absent             |
        | submissionTime | absent             |
      And message 5 has
        | event    | quoteAccepted |
        | clientId | 32            |
      And message 6 has
        | event    | rfqFilled |
        | price    | 20.50     |
        | side     | absent    |
        | quantity | absent    |
      And nothing of the messages is lost

    @request @signed @answer
    Scenario: RFQs of one market
      Given the exchange plays "rfqUpdate/of-one-market"
      When I subscribe to "account.rfqUpdate.SOL_USDC_RFQ"
      Then the exchange receives the frame
        """
        {"method":"SUBSCRIBE","params":["account.rfqUpdate.SOL_USDC_RFQ"],"signature":["11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=","pJ9+IStoG6LwKDRJOZJX1r/etHlofXr5YcNQhi0oxKhKGkrJgKE+Fu9EET26F6KL+HmqfdQlq6up1nrzDH1CCg==","1700000000000","5000"]}
        """
      And 1 message arrives
      And message 1 has
        | symbol | SOL_USDC_RFQ |
      And nothing of the messages is lost

  Rule: an RFQ that rests tells its terms to all, and how much of it is filled

    @answer
    Scenario: It is filled in part, then to be cancelled
      Given the exchange plays "rfqUpdate/rests-and-fills-in-parts"
      When I subscribe to "account.rfqUpdate"
      Then 4 messages arrive
      And message 1 has
        | event            | rfqActive            |
        | systemOrderType  | CollateralConversion |
        | side             | Bid                  |
        | price            | 20.60                |
        | orderExpiryTime  | 2023-11-14T23:13:20Z |
        | executedQuantity | 0                    |
      And message 2 has
        | event           | rfqAcceptedBinding |
        | quoteId         | 113881025494089728 |
        | price           | 20.55              |
        | systemOrderType | absent             |
      And message 3 has
        | event                 | rfqFilled       |
        | status                | PartiallyFilled |
        | fillQuantity          | 4               |
        | fillQuoteQuantity     | 82.2            |
        | executedQuantity      | 4               |
        | executedQuoteQuantity | 82.2            |
      And message 4 has
        | event        | rfqCancelRequested |
        | fillQuantity | absent             |
      And nothing of the messages is lost

  Rule: a subscription that cannot be signed, or is signed wrongly, is refused

    @refusal
    Scenario Outline: A client without a key sends nothing: <stream>
      Given a client without a key
      When I subscribe to "<stream>"
      Then the subscription is not sent: "not sent: the stream <stream> is private and this client has no signer"

      Examples:
        | stream                         |
        | account.rfqUpdate              |
        | account.rfqUpdate.SOL_USDC_RFQ |

    @refusal
    Scenario: A signature for another instruction
      When I subscribe to "account.rfqUpdate" with the instruction "rfqSubmit"
      Then the client is told of error 4003: "Invalid signature"

  Rule: what the exchange adds, changes or leaves out neither fails nor vanishes

    @answer
    Scenario Outline: <case>: <member>
      Given the exchange plays "rfqUpdate/<case>"
      When I subscribe to "account.rfqUpdate"
      Then 1 message arrives
      And message 1 has
        | <member> | <value> |
      And nothing of the messages is lost

      Examples:
        | case                  | member            | value              |
        | ids-of-the-other-kind | rfqId             | 113881024563871744 |
        | ids-of-the-other-kind | quoteId           | 113881025494089728 |
        | ids-of-the-other-kind | clientId          | 7                  |
        | unknown-values        | event             | rfqSettled         |
        | unknown-values        | status            | Settling           |
        | unknown-values        | side              | Both               |
        | unknown-values        | systemOrderType   | VaultRedeem        |
        | unknown-values        | unknownMembers[d] | "T+1"              |

    @answer
    Scenario: An id that was left out is missed when it is asked for
      Given the exchange plays "rfqUpdate/rfq-id-missing"
      When I subscribe to "account.rfqUpdate"
      Then 1 message arrives
      And asking message 1 for "rfqId" fails: "RfqUpdate: the exchange left out /data/R"

  Rule: a message that cannot be read hides no other

    @refusal
    Scenario: A time that is no number
      Given the exchange plays "rfqUpdate/unreadable-then-readable"
      When I subscribe to "account.rfqUpdate"
      Then 1 message arrives
      And message 1 has
        | submissionTime | 2023-11-14T22:14:20Z |
      And the listener is told of a message that cannot be read at "/data/w"

  Rule: a server streams as the contract says

    @live
    Scenario: RFQs on all markets of a server
      When a server's stream "account.rfqUpdate" is followed
      Then it holds to the contract

    @live
    Scenario: RFQs on one market of a server
      When a server's stream "account.rfqUpdate.{asset}_USDC_RFQ" is followed
      Then it holds to the contract
